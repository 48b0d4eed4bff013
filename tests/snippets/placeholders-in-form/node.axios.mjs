import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/oauth/token",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams({
    client_id: "YOUR_CLIENT_ID",
    code: 'a "<CODE>" & $x',
    redirect: "https://{host}/cb?x={{state}}",
  }),
});
console.log(status, data);
