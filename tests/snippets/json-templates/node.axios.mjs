import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/templates",
  data: {
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
console.log(status, data);
