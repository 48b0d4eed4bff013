import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
  const params = {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
