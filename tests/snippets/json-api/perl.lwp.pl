use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PATCH',
    'https://api.example.com/articles/1',
    [
        'Content-Type' => 'application/vnd.api+json',
        'Accept' => 'application/vnd.api+json',
    ],
    '{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
