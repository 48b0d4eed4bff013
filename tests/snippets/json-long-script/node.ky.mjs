import ky from "ky";

const url = "https://api.example.com/rules";
const response = await ky.post(url, {
  headers: { Authorization: "Bearer YOUR_TOKEN" },
  json: {
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  },
});
console.log(response.status, await response.text());
