import superagent from "superagent";

const url = "https://api.example.com/upload/1";
const response = await superagent
  .put(url)
  .attach(
    "files[]",
    Buffer.from(`id,name\r
1,"a"\r
`),
    {
      filename: "a.csv",
      contentType: "text/csv",
    },
  )
  .attach(
    "files[]",
    Buffer.from(`<svg>
  <text>\${x} {{y}}<\/text>
<\/svg>
`),
    {
      filename: "b.svg",
      contentType: "image/svg+xml",
    },
  );
console.log(response.status, response.text);
