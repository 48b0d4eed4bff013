(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/numbers"
    :headers {"Content-Type" "application/json"}
    :body "{\"avogadro\": 6.02E+23, \"small\": 1E-7}"
    :throw-exceptions false}))

(println (:status response) (:body response))
