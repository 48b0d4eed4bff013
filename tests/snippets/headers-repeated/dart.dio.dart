// dio sends all `x-tag` headers as one, their values joined
import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {'X-Tag': 'one, two, three', 'X-Other': 'x'},
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
