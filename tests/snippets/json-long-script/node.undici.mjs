import { request } from "undici";

const url = "https://api.example.com/rules";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: {
    Authorization: "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  }),
});
console.log(statusCode, await body.text());
