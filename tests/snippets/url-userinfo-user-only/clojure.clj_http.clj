(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/me"
    :basic-auth ["YOUR_KEY" ""]
    :throw-exceptions false}))

(println (:status response) (:body response))
