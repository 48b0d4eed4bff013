(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/notes"
    :headers {"Content-Type" "text/plain"}
    :body "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF"
    :throw-exceptions false}))

(println (:status response) (:body response))
