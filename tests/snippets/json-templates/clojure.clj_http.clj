(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/templates"
    :headers {"Content-Type" "application/json"}
    :body "{
  \"subject\": \"Hello {{user.name}}\",
  \"js\": \"${name} `x`\",
  \"ruby\": \"#{name} #@a #$b\",
  \"python\": \"%(name)s {0} {}\",
  \"swift\": \"\\\\(name)\",
  \"erb\": \"<%= name %> <?php echo 1 ?>\",
  \"liquid\": \"{% if a %}{{ a }}{% endif %}\",
  \"block\": \"one\\n{{#each items}}\\n{{/each}}\\n\"
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
