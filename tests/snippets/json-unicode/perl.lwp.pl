use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/names',
    [
        'Content-Type' => 'application/json',
    ],
    "{
  \"name\": \"Zoë 😀 日本\",
  \"separator\": \"a\xe2\x80\xa8b\xe2\x80\xa9c\",
  \"mark\": \"\xef\xbb\xbfx\",
  \"escaped\": \"\\u00e9\\ud83d\\ude00\",
  \"right\": \"a\xe2\x80\xaeb\"
}",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
