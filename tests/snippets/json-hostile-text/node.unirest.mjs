import unirest from "unirest";

const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ Accept: "application/json", "Content-Type": "application/json" })
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
console.log(response.status, response.raw_body);
