import { request } from "undici";

const url = "https://api.example.com/templates";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
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
  }),
});
console.log(statusCode, await body.text());
