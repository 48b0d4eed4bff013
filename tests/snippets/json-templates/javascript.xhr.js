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
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
