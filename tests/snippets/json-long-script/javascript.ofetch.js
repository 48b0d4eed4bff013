import { ofetch } from "ofetch";

const url = "https://api.example.com/rules";
const data = await ofetch(url, {
  method: "POST",
  headers: {
    Authorization: "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  },
  body: {
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  },
});
console.log(data);
