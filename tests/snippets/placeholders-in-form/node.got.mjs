import got from "got";

const url = "https://api.example.com/oauth/token";
const response = await got.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  form: {
    client_id: "YOUR_CLIENT_ID",
    code: 'a "<CODE>" & $x',
    redirect: "https://{host}/cb?x={{state}}",
  },
});
console.log(response.statusCode, response.body);
