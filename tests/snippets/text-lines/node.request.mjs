import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
