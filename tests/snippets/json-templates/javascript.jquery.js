const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/templates",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
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
console.log(data);
