(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :get
    :url "https://api.example.com/users"
    :headers {"__proto__" "x"
              "constructor" "y"
              "10" "ten"
              "2" "two"}
    :throw-exceptions false}))

(println (:status response) (:body response))
