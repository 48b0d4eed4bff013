import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/templates",
  headers: { "Content-Type": "application/json" },
  json: {
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
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
