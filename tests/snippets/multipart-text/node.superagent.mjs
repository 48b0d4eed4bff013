import superagent from "superagent";

const body = `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`;
const url = "https://api.example.com/upload";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "multipart/form-data; boundary=XX" })
  .send(body);
console.log(response.status, response.text);
