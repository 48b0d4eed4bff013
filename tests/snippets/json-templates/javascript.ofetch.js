import { ofetch } from "ofetch";

const url = "https://api.example.com/templates";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: {
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
  },
});
console.log(data);
