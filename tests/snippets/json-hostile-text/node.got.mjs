import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { Accept: "application/json" },
  json: {
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
console.log(response.statusCode, response.body);
