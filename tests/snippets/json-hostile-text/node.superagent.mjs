import superagent from "superagent";

const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ Accept: "application/json" })
  .send({
    text: 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    lines: `one
two
three
`,
    tab: "\t",
    cr: "a\rb",
    html: "<\/script><\!-- <b>",
  });
console.log(response.status, response.text);
