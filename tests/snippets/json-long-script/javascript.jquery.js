const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/rules",
  headers: {
    Authorization: "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  },
  processData: false,
  data: JSON.stringify({
    name: "tag",
    script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
  }),
});
console.log(data);
