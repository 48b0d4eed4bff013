import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/rules",
  headers: { Authorization: "Bearer YOUR_TOKEN" },
  data: {
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  },
});
console.log(status, data);
