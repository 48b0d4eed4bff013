import http from "k6/http";

export default function () {
  const url = "https://api.example.com/templates";
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
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
