const body = JSON.stringify({
  name: "tag",
  script: `function (user, context, callback) {
  // it's "quoted"
  const tag = \`\${user.id}\`;
  callback(null, user, context);
}
`,
});
const url = "https://api.example.com/rules";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
