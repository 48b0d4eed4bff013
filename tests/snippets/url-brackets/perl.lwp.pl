use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('GET', 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
