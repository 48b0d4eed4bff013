import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
  body: {
    text: 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    lines: `one
two
three
`,
    tab: "\t",
    cr: "a\rb",
    html: "<\/script><\!-- <b>",
  },
});
console.log(data);
