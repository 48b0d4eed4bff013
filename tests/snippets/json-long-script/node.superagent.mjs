import superagent from "superagent";

const url = "https://api.example.com/rules";
const response = await superagent
  .post(url)
  .set({ Authorization: "Bearer YOUR_TOKEN" })
  .send({
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  });
console.log(response.status, response.text);
