import axios from "axios";

const form = new FormData();
form.append(
  "files[]",
  new Blob(
    [
      `id,name\r
1,"a"\r
`,
    ],
    { type: "text/csv" },
  ),
  "a.csv",
);
form.append(
  "files[]",
  new Blob(
    [
      `<svg>
  <text>\${x} {{y}}<\/text>
<\/svg>
`,
    ],
    { type: "image/svg+xml" },
  ),
  "b.svg",
);

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/upload/1",
  data: form,
});
console.log(status, data);
