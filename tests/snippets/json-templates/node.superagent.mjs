import superagent from "superagent";

const url = "https://api.example.com/templates";
const response = await superagent.post(url).send({
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
console.log(response.status, response.text);
