import https from "node:https";

const body = JSON.stringify({
  subject: "Hello {{user.name}}",
  js: "${name} `x`",
  ruby: "#{name} #@a #$b",
  python: "%(name)s {0} {}",
  swift: "\\(name)",
  erb: "<%= name %> <?php echo 1 ?>",
  liquid: "{% if a %}{{ a }}{% endif %}",
  block: `one
{{#each items}}
{{/each}}
`,
});
const url = "https://api.example.com/templates";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
