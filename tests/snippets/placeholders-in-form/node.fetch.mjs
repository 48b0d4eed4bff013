const response = await fetch("https://api.example.com/oauth/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    client_id: "YOUR_CLIENT_ID",
    code: 'a "<CODE>" & $x',
    redirect: "https://{host}/cb?x={{state}}",
  }),
});
console.log(response.status, await response.text());
