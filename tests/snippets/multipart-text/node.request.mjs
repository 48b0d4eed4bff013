import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
  headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  body: `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
