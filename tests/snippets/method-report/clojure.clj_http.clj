;; clj-http refuses the method REPORT
(require '[clj-http.client :as client])

(def response
  (client/request
   {:method "REPORT"
    :url "https://api.example.com/calendar"
    :headers {"Depth" "1"
              "Content-Type" "application/xml"}
    :body "<report/>"
    :throw-exceptions false}))

(println (:status response) (:body response))
