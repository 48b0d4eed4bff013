import https from "node:https";

const body = JSON.stringify({
  text: 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
  lines: `one
two
three
`,
  tab: "\t",
  cr: "a\rb",
  html: "<\/script><\!-- <b>",
});
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
