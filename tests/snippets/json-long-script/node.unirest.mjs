import unirest from "unirest";

const url = "https://api.example.com/rules";
const response = await unirest
  .post(url)
  .headers({
    Authorization: "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  })
  .send({
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  });
console.log(response.status, response.raw_body);
