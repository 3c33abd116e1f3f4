namespace PreCommitDs.Surveys;

/// <summary>How the page looks, by day and by night, on paper and on a telephone.</summary>
internal static class PageStyle
{
    public const string Css =
        """

        :root{color-scheme:light dark;--bg:#fff;--fg:#1d2329;--soft:#59636e;--line:#d5dae0;--box:#f4f6f8;--link:#0a58b8;--bar:#3d7cc9;--track:#e3e8ee;
        --error:#b3241b;--warning:#855400;--note:#4a5560;--good:#1c6b34}
        @media (prefers-color-scheme:dark){:root{--bg:#14181c;--fg:#e3e7eb;--soft:#a3adb8;--line:#343c45;--box:#1d2329;--link:#7db6ff;--bar:#5b9be6;--track:#2b333c;
        --error:#ff8f86;--warning:#e9b44c;--note:#b4bec8;--good:#77cf92}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
        header,main,footer{max-width:74rem;margin:0 auto;padding:0 1.25rem}
        h1{font-size:1.7rem;line-height:1.25;margin:1.75rem 0 .25rem}
        h2{font-size:1.3rem;margin:2.75rem 0 .75rem;padding-top:.6rem;border-top:1px solid var(--line)}
        h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
        h4{font-size:1rem;margin:1.25rem 0 .4rem}
        p{margin:.4rem 0 .8rem;max-width:48rem}
        a{color:var(--link)}
        code,pre{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
        pre{margin:.25rem 0 .5rem;padding:.4rem .6rem;background:var(--box);border-radius:.3rem;white-space:pre-wrap}
        .soft{color:var(--soft)}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem .6rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:.9rem 0 0}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;padding:0;margin:1.25rem 0;list-style:none}
        .cards li{border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem}
        .cards strong{display:block;font-size:1.45rem;line-height:1.3;font-variant-numeric:tabular-nums}
        .cards span{color:var(--soft);font-size:.9rem}
        .badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.82rem;font-weight:600;white-space:nowrap}
        .error,.to-do{color:var(--error)}.warning,.incomplete,.to-look-at{color:var(--warning)}.note,.accepted{color:var(--note)}.clean,.matches{color:var(--good)}
        .scroll{overflow-x:auto;margin:.5rem 0 1rem}
        table{border-collapse:collapse;width:100%;font-size:.93rem}
        caption{text-align:left;color:var(--soft);padding:.2rem 0 .4rem}
        th,td{text-align:left;vertical-align:top;padding:.32rem .6rem;border-bottom:1px solid var(--line)}
        th{white-space:nowrap;font-weight:600;border-bottom-width:2px}
        th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        td.n .bar{width:4rem;height:.35rem;margin:.15rem 0 .2rem auto}
        td.name{min-width:min(17rem,45vw)}.whole{white-space:nowrap}
        tbody tr:hover{background:var(--box)}
        th button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;text-align:inherit}
        th button::after{content:" \2195";color:var(--soft)}
        th[aria-sort=ascending] button::after{content:" \2191"}
        th[aria-sort=descending] button::after{content:" \2193"}
        button.all{font:inherit;color:var(--link);background:none;border:1px solid var(--line);border-radius:.4rem;padding:.2rem .7rem;cursor:pointer}
        .bar{display:block;width:100%;height:.55rem;border-radius:.2rem;fill:var(--bar)}.bar .track{fill:var(--track)}
        details.rule{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:0 .9rem}
        details.rule[open]{padding-bottom:.6rem}
        summary{cursor:pointer;padding:.45rem 0}
        details.rule>summary{font-weight:600}
        details.rule>summary .soft{font-weight:400}
        .files,.places,.tree,.tree ul{list-style:none;padding:0;margin:0}
        .files>li{padding:.45rem 0;border-top:1px solid var(--line)}
        .places{padding-left:1.1rem}
        .places>li{padding:.15rem 0}
        .place{color:var(--soft);font-size:.88rem}
        .tree ul{padding-left:1.1rem;border-left:1px solid var(--line);margin-left:.3rem}
        .tree summary,.tree .leaf{padding:.15rem 0}
        .tree .leaf{padding-left:1.05rem}.leaf .row{width:calc(100% - .25rem)}
        .row{display:inline-grid;grid-template-columns:minmax(6rem,1fr) 9rem 5.5rem 3.5rem 6.5rem;gap:.75rem;align-items:center;width:calc(100% - 1.3rem);vertical-align:middle;font-size:.93rem}
        .row span{text-align:right;font-variant-numeric:tabular-nums}
        :focus-visible{outline:2px solid var(--link);outline-offset:2px}
        footer{margin-top:3rem;padding-bottom:2.5rem;color:var(--soft);font-size:.9rem}
        @media (max-width:40rem){header,main,footer{padding:0 .8rem}.row{grid-template-columns:1fr 5rem 3.2rem}.row .bar,.row .count{display:none}.tree ul{padding-left:.6rem}h1{font-size:1.4rem}}
        @media print{:root{--bg:#fff;--fg:#000;--soft:#444;--line:#bbb;--box:#f4f4f4}nav,button.all{display:none}body{font-size:10pt}details::details-content{content-visibility:visible;height:auto}h2,h3,summary{break-after:avoid}tr,.files>li{break-inside:avoid}.scroll{overflow:visible}}

        """;
}
