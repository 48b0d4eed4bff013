#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://YOURACCOUNT.auth0.com/api/v2/connections"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"Bearer ABCD" forHTTPHeaderField:@"Authorization"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\n"
      "  \"name\": \"twitch\",\n"
      "  \"strategy\": \"oauth2\",\n"
      "  \"options\": {\n"
      "    \"client_id\": \"YOUR-TWITCH-CLIENT-ID\",\n"
      "    \"client_secret\": \"YOUR-TWITCH-CLIENT-SECRET\",\n"
      "    \"authorizationURL\": \"https://api.twitch.tv/kraken/oauth2/authorize\",\n"
      "    \"tokenURL\": \"https://api.twitch.tv/kraken/oauth2/token\",\n"
      "    \"scope\": [\"user_read\"],\n"
      "    \"scripts\": {\n"
      "      \"fetchUserProfile\": \"function(accessToken, ctx, cb){ request.get('https://api.twitch.tv/kraken/user', { headers: { 'Authorization': 'OAuth ' + accessToken, 'Accept': 'application/vnd.twitchtv.v3+json' } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b); profile.id = profile._id; delete profile._id; profile.links=profile._links; delete profile._links; return cb(null, profile);});}\"\n"
      "    }\n"
      "  }\n"
      "}";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
