import http from "k6/http";

export default function () {
  const url = "https://api.example.com/rules";
  const body = JSON.stringify({
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  });
  const params = {
    headers: {
      Authorization: "Bearer YOUR_TOKEN",
      "Content-Type": "application/json",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
