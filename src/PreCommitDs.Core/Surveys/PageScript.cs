namespace PreCommitDs.Surveys;

/// <summary>What HTML cannot do by itself: sorting tables, opening everything at once, and printing what is closed. Without it the page is whole.</summary>
internal static class PageScript
{
    public const string Code =
        """

        'use strict';
        for (const table of document.querySelectorAll('table.sort')) {
          const heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, column) => {
            if (!head.textContent) return;
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...head.childNodes);
            head.append(button);
            const key = row => { const cell = row.cells[column]; return 'v' in cell.dataset ? Number(cell.dataset.v) : cell.textContent; };
            const order = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : a === b ? 0 : a < b ? -1 : 1;
            button.addEventListener('click', () => {
              const sorted = head.getAttribute('aria-sort');
              const down = sorted ? sorted === 'ascending' : head.classList.contains('n');
              for (const other of heads) other.removeAttribute('aria-sort');
              head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
              const body = table.tBodies[0];
              body.append(...[...body.rows].sort((a, b) => down ? order(key(b), key(a)) : order(key(a), key(b))));
            });
          });
        }
        const rules = [...document.querySelectorAll('details.rule')];
        const place = document.getElementById('open-all');
        if (place && rules.length > 1) {
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'all';
          const name = () => { button.textContent = rules.every(rule => rule.open) ? 'Close all' : 'Open all'; };
          button.addEventListener('click', () => { const open = !rules.every(rule => rule.open); for (const rule of rules) rule.open = open; name(); });
          for (const rule of rules) rule.addEventListener('toggle', name);
          name();
          place.append(button);
        }
        let closed = [];
        addEventListener('beforeprint', () => { closed = [...document.querySelectorAll('details:not([open])')]; for (const item of closed) item.open = true; });
        addEventListener('afterprint', () => { for (const item of closed) item.open = false; });

        """;
}
