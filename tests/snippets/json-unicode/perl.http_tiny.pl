use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/names', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => "{
  \"name\": \"Zoë 😀 日本\",
  \"separator\": \"a\xe2\x80\xa8b\xe2\x80\xa9c\",
  \"mark\": \"\xef\xbb\xbfx\",
  \"escaped\": \"\\u00e9\\ud83d\\ude00\",
  \"right\": \"a\xe2\x80\xaeb\"
}",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
