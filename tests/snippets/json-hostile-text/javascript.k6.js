import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
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
  const params = {
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
