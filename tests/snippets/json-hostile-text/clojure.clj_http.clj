(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Accept" "application/json"
              "Content-Type" "application/json"}
    :body "{
  \"text\": \"it's \\\"quoted\\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <\",
  \"lines\": \"one\\ntwo\\nthree\\n\",
  \"tab\": \"\\t\",
  \"cr\": \"a\\rb\",
  \"html\": \"</script><!-- <b>\"
}"
    :throw-exceptions false}))

(println (:status response) (:body response))
