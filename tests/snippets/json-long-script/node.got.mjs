import got from "got";

const url = "https://api.example.com/rules";
const response = await got.post(url, {
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
console.log(response.statusCode, response.body);
