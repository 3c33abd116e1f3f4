namespace PreCommitDs.Secrets.Judgement;

/// <summary>How likely letters follow on each other in words and names of programs, counted over four megabytes of both.</summary>
internal static class LetterPairs
{
    /// <summary>A row for each letter, in it a letter for each that follows: how many half bits that costs, a for 0.</summary>
    private const string Costs = """
        qkijsojxjtngggyjxfgflorpnu
        fmkmfmpsiiufpqgpzjjqfusxhu
        hqmofotgkzigoqeovkmfjtuvpz
        gonjcnptfsukoohqvmjmjqssnx
        joiilimtpzsfjfpknfghrmoily
        gnnmihpudzxjqoeqzhnkiwuunz
        knorcrjihzpjjiknzggliowwst
        etsrctvsfzqooqgswlmgmvwxqz
        lkikkhjyrzrhjdglvkggvmzmzm
        iuoldttwnupqtrdlktfthquzoz
        kpkobplriyslnlnornhnloizry
        gqpjefstfwqhsrhnzqiiipttlz
        fkrncusuizrijphgzsjplvwtpz
        gpiggjgsjxnoqngnsrhflmtwny
        mljhqkmxmtjjiekiwejiimkrvt
        espnfpumkyqhqtgixglhjtvviz
        nzrsswtuszzisotsnmlmaotzwz
        grkkdqktgzmlkigoxjhhkorzkz
        lrjpdrokhzpnpqjirqgejqpulz
        grloentfgzunmqhmzfjjisqsjx
        jkklflnzjzygigoizeifuvzqzw
        crosctovhzztonmrzprqwuuzuz
        fqmngqrfeztnrjfqzhkptrmszz
        imgmeluojzzlinqfttndrsyloz
        jnlpkphuixuhkijerkggtnhztr
        fvqvblytfyvprvkqytovsytyjm
        """;

    private const int RowLength = 27;

    /// <summary>What a pair of letters costs, in bits; upper and lower case are the same.</summary>
    public static double Cost(byte first, byte second) => (Costs[(((first | 0x20) - 'a') * RowLength) + ((second | 0x20) - 'a')] - 'a') / 2.0;
}
