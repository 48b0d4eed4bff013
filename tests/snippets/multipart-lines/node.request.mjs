import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/upload/1",
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append(
  "files[]",
  `id,name\r
1,"a"\r
`,
  {
    filename: "a.csv",
    contentType: "text/csv",
  },
);
form.append(
  "files[]",
  `<svg>
  <text>\${x} {{y}}<\/text>
<\/svg>
`,
  {
    filename: "b.svg",
    contentType: "image/svg+xml",
  },
);
