const response = await fetch("https://api.example.com/rules", {
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
console.log(response.status, await response.text());
