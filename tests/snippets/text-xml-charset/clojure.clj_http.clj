(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :post
    :url "https://api.example.com/feed"
    :headers {"Content-Type" "text/xml;charset=utf-8"}
    :body "<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>"
    :throw-exceptions false}))

(println (:status response) (:body response))
