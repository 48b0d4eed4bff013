import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body = `

  two lines before, two after  
\ttab at the end\t
 

`;
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
