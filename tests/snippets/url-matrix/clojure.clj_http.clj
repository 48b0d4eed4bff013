(require '[clj-http.client :as client])

(def response
  (client/request
   {:method :put
    :url "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"
    :throw-exceptions false}))

(println (:status response) (:body response))
